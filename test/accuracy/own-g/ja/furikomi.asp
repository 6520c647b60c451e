<html>
<head>
<title>総合振込入力</title>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<script language="JavaScript">
var gyo = 0;

function tsuika() {
gyo++;
var tr = document.getElementById("meisai").insertRow(-1);
var nm = ["koza", "kingaku", "uketori"];
for (var i = 0; i < 3; i++) {
var td = tr.insertCell(-1);
var e = document.createElement("<input name='" + nm[i] + gyo + "' size='12'>");
td.appendChild(e);
}
document.f.kensu.value = gyo;
}

function okuru() {
if (gyo == 0) {
alert("明細がありません。");
return;
}
document.f.submit();
}
</script>
</head>
<body>
<h3>総合振込 明細入力</h3>
<form name="f" method="post" action="furikomi2.asp">
<input type="hidden" name="kensu" value="0">
<table id="meisai" border="1">
<tr>
<th>口座番号</th>
<th>金額</th>
<th>受取人</th>
</tr>
</table>
<input type="button" value="明細追加" onclick="tsuika()">
<input type="button" value="登録" onclick="okuru()">
</form>
<p>送信前に受付番号を確認してください。 検索欄で一覧を絞り込めます。</p>
</body>
</html>
