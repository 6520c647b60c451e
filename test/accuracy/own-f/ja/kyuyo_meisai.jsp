<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<title>給与明細</title>
<script>
function insatsu() {
    if (navigator.appName == "Microsoft Internet Explorer") {
        document.getElementById("wb").ExecWB(7, 1);
    } else {
        window.print();
    }
}
</script>
</head>
<body>
<p class="crumb"><a href="index.htm">トップ</a> &gt; 本省大臣官房</p>
<object id="wb" width="0" height="0" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2">
</object>
<h3>給与明細（7月）</h3>
<table border="1">
<tr><td>基本給</td><td>212,000</td>
</tr>
<tr><td>通勤手当</td><td>8,400</td>
</tr>
<tr><td>共済</td><td>-21,300</td>
</tr>
<tr><td>差引支給額</td><td>199,100</td>
</tr>
</table><input type="button" value="印刷" onclick="insatsu()">
<hr size="1" noshade>
<p><font size="1">最終更新: 06.07.2012<br>
部内限り</font></p>
</body>
</html>
