<html>
<head><title>收狀登錄</title>
<meta http-equiv="Content-Type" content="text/html; charset=big5">
<script language="javascript">
var dist = new Array();
dist["台北市"] = new Array("中正區", "大安區", "信義區");
dist["台中市"] = new Array("西區", "北屯區");
dist["高雄市"] = new Array("三民區", "左營區", "前鎮區");
function chg() {
  var c = document.frm.city, d = document.frm.dist, a = dist[c.options[c.selectedIndex].value];
  d.options.length = 0;
  for (var i = 0; i < a.length; i++) d.options[i] = new Option(a[i], a[i]);
}
function chk() {
  if (document.frm.nm.value == "") { alert("請輸入姓名"); document.frm.nm.focus(); return false; }
  return confirm("確定送出?");
}
</script>
</head>
<body onload="chg()">
<h3>收狀登錄</h3>
<form name="frm" action="save.asp" method="post" onsubmit="return chk()">
當事人 <input name="nm"><br>
地址 <select name="city" onchange="chg()"><option value="台北市">台北市<option value="台中市">台中市<option value="高雄市">高雄市</select>
<select name="dist"></select> <input name="addr" size="40"><br>
案由 <select name="k"><option>給付票款<option>損害賠償<option>返還借款</select><br>
<input type="submit" value="登錄"> <input type="reset" value="清除">
</form>
</body></html>
