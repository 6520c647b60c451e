<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">
<title>棚卸入力</title>
<script language="JavaScript">
<!--
function keisan() {
  var tbl = document.getElementById("meisai");
  var gokei = 0;
  for (var i = 1; i < tbl.rows.length; i++) {
    var su = tbl.rows(i).cells(2).children(0).value;
    var tanka = tbl.rows(i).cells(3).innerText;
    if (su == "") su = 0;
    var kin = parseInt(su, 10) * parseInt(tanka, 10);
    tbl.rows(i).cells(4).innerText = kin;
    gokei += kin;
  }
  document.forms(0).item("gokei").value = gokei;
  return gokei;
}
function toroku() {
  if (keisan() == 0) { alert("数量が入力されていません。"); return; }
  if (confirm("棚卸結果を登録します。よろしいですか?")) document.forms(0).submit();
}
//-->
</script></head>
<body bgcolor="#ffffff">
<b>棚卸入力</b> 倉庫:第二倉庫 基準日:3月31日
<form method="post" action="zaiko_toroku.asp">
<table id="meisai" border="1" cellspacing="0" cellpadding="2">
<tr bgcolor="#ffffcc"><th>品番</th><th>品名</th><th>数量</th><th>単価</th><th>金額</th></tr>
<tr><td>A-1001</td><td>六角ボルト M8</td><td><input name="su1" size="6"></td><td align="right">12</td><td align="right"></td></tr>
<tr><td>A-1002</td><td>平座金 M8</td><td><input name="su2" size="6"></td><td align="right">3</td><td align="right"></td></tr>
<tr><td>B-2040</td><td>軸受 6204ZZ</td><td><input name="su3" size="6"></td><td align="right">380</td><td align="right"></td></tr>
<tr><td>C-0077</td><td>パッキン 大</td><td><input name="su4" size="6"></td><td align="right">150</td><td align="right"></td></tr>
</table>
合計 <input name="gokei" size="12" readonly> 円
<input type="button" value="計算" onclick="keisan()"> <input type="button" value="登録" onclick="toroku()">
</form></body></html>
