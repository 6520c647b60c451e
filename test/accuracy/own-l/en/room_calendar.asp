<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Meeting room booking</title>
<script type="text/javascript" src="js/cal.js"></script>
<style type="text/css">
.cal{position:absolute;background:#fff;border:2px outset #ccc;font:11px Tahoma;padding:2px}
.cal td{width:20px;text-align:right;cursor:pointer} .cal .hd{background:#336;color:#fff;text-align:center}
</style>
</head>
<body>
<h3>Book a meeting room</h3>
<form method="post" action="room_book.asp" name="bk">
Room <select name="room"><option>Committee Room 1</option><option>Committee Room 2</option><option>Training suite</option></select><br><br>
Date <input type="text" name="dt" id="dt" size="12" readonly> <input type="button" id="pick" value="..."><br><br>
From <input name="t1" size="5" value="09:00"> to <input name="t2" size="5" value="10:00"><br><br>
<input type="submit" value="Book">
</form>
<script type="text/javascript">
Cal.attach(document.getElementById("pick"), document.getElementById("dt"));
</script>
</body>
</html>
