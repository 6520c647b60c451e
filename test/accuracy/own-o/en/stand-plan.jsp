<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Stand allocation - Apron South</title>
<style>
body{font-family:Arial;font-size:11px;margin:6px;background:#eef}
#board{position:relative;width:960px;height:300px;border:1px solid #556;background:#fff;overflow:hidden}
.bar{position:absolute;height:20px;background:#9cc4f0;border:1px solid #357;cursor:move;overflow:hidden;white-space:nowrap}
#log{height:60px;overflow:auto;border:1px solid #ccd;background:#fff;margin-top:4px}
</style>
<script type="text/javascript" src="stands.js"></script>
</head>
<body onload="Board.init('board')">
<b>Apron South &nbsp; stands 21&ndash;34</b> &nbsp; <span id="clock"></span>
<form name="frm" method="post" action="stand-plan.jsp" style="display:inline">
<input type="hidden" name="moves"><input type="submit" value="Publish" onclick="document.frm.moves.value=Board.moves.join(',')">
</form>
<p>Drag a flight to another stand. Wide-bodies only on 21, 23 and 30. Towing needs 20 minutes between two occupants.</p>
<div id="board"></div>
<div id="log">Last publication 05:10 by HARGREAVES</div>
<p>Hot lines: Tower 7700 &middot; Handling desk 7712 &middot; Fuel 7720</p>
</body>
</html>
