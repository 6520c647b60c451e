<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1255">
<title>תביעת פנסיה</title>
<script language="javascript">
(function () {
  var matim = ("Active" + "XObject") in window;
  if (!matim) top.location.replace("dafdefan.htm?from=" + escape(location.pathname));
})();
</script>
</head>
<body>
<h2>קרן הגמלאות - הגשת תביעה</h2>
<form method="post" action="tofes_save.aspx">
<p>שם העובד <input name="shem"> ת"ז <input name="tz" maxlength="9"></p>
<p>סוג התביעה <select name="sug"><option>זקנה</option><option>נכות</option><option>שאירים</option></select></p>
<p><input type="submit" value="שליחה"></p>
</form>
</body></html>
