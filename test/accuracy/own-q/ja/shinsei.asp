<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>出張旅費精算</title>
<script language="JavaScript">
<!--
var ie4 = (document.all && !document.getElementById);
function get(id) { return ie4 ? document.all(id) : document.getElementById(id); }
function goukei() {
  var f = document.ryohi, s = 0;
  for (var i = 1; i <= 3; i++) {
    var v = parseInt(f["kingaku" + i].value, 10);
    if (!isNaN(v)) s += v;
  }
  get("sum").innerHTML = s + " 円";
  f.total.value = s;
}
//-->
</script></head>
<body bgcolor="#f0fff0">
<font size="4"><b>出張旅費精算書</b></font>
<hr>
<form name="ryohi" method="post" action="seisan.asp">
社員番号 <input name="no" size="8" maxlength="6"> 所属 <select name="bu"><option>営業一課<option>営業二課<option>技術課<option>総務課</select><br>
出張先 <input name="saki" size="30"> 期間 <input name="kara" size="10">から<input name="made" size="10">まで<br><br>
<table border="1" cellspacing="0"><tr><th>日付</th><th>区間・内容</th><th>金額</th></tr>
<tr><td><input name="hi1" size="8"></td><td><input name="kukan1" size="30"></td><td><input name="kingaku1" size="8" onchange="goukei()"></td></tr>
<tr><td><input name="hi2" size="8"></td><td><input name="kukan2" size="30"></td><td><input name="kingaku2" size="8" onchange="goukei()"></td></tr>
<tr><td><input name="hi3" size="8"></td><td><input name="kukan3" size="30"></td><td><input name="kingaku3" size="8" onchange="goukei()"></td></tr></table>
合計: <b id="sum">0 円</b><input type="hidden" name="total"><br><br>
<input type="submit" value="申請する"> <input type="reset" value="クリア">
</form><font size="2">領収書は台紙に貼り、経理課へ提出してください。</font></body></html>
