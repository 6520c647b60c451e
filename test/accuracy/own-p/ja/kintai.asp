<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">
<title>勤怠打刻システム</title>
<style type="text/css">
body { font-family:"ＭＳ Ｐゴシック"; font-size:12px; background:#F5F8FC }
.btn { width:140px; height:50px; font-size:16px }
.waku { border:2px solid #4472A8; background:#FFF; padding:12px; width:480px }
#tokei { font-size:28px; font-family:Arial; color:#003366 }
</style>
</head>
<body>
<h3>勤怠打刻</h3>
<div class="waku">
社員番号 <b>20418</b> 氏名 <b>山本 恵子</b> 所属 <b>総務部 庶務課</b><br><br>
<div id="tokei">--:--:--</div><br>
<form name="dakoku" method="post" action="dakoku.asp">
<input type="hidden" name="kubun"><input type="hidden" name="jikoku">
<button type="button" id="b_in" class="btn">出 勤</button>
<button type="button" id="b_out" class="btn">退 勤</button>
<button type="button" id="b_go" class="btn">外 出</button>
</form>
備考 <input type="text" id="biko" size="40">
</div>
<table border="1" cellspacing="0" cellpadding="3" style="margin-top:12px;font-size:12px">
<tr bgcolor="#D9E4F1"><th>日付</th><th>出勤</th><th>退勤</th><th>残業</th><th>備考</th></tr>
<tr><td>6/2 (月)</td><td>8:41</td><td>18:12</td><td>0:30</td><td></td></tr>
<tr><td>6/3 (火)</td><td>8:39</td><td>17:35</td><td></td><td></td></tr>
<tr><td>6/4 (水)</td><td>9:10</td><td>17:31</td><td></td><td>電車遅延</td></tr>
</table>
<script type="text/javascript">
window.attachEvent("onload", function () {
  document.getElementById("b_in").attachEvent("onclick", function () { oku("1"); });
  document.getElementById("b_out").attachEvent("onclick", function () { oku("2"); });
  document.getElementById("b_go").attachEvent("onclick", function () { oku("3"); });
  setInterval(hyoji, 1000);
});
function keta(n) { return n < 10 ? "0" + n : n; }
function ima() { var d = new Date(); return keta(d.getHours()) + ":" + keta(d.getMinutes()) + ":" + keta(d.getSeconds()); }
function hyoji() { document.getElementById("tokei").innerText = ima(); }
function oku(k) {
  if (!confirm(ima() + " で打刻します。よろしいですか？")) return;
  document.dakoku.kubun.value = k;
  document.dakoku.jikoku.value = ima();
  document.dakoku.submit();
}
</script>
</body>
</html>
