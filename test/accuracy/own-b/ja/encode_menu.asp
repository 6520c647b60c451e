<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<title>図面検索</title>
<script language="JScript.Encode">
<!--//
//**Start Encode**#@~^2gEAAA==@#@&7lMP}j'Uh~bDMlXcbp@#@&6E 1YbWUP9Wdb/O`#@#@&`@#@&7\C.,/'9Gm!:n Yc0RV+XRm^En~4'rJ~rI@#@&d6WDv'Zpk@!}j ^n oO4pb_QbPr0v}j$bDRk NnXr6c/#@*'Zb@#@&dP4_'E@!OM@*@!Y9@*JQ}jDRNGkxcJ@!Y9@*EbQr@!&Y.@*Ei@#@&79W1;s+ O oO2s+sn Y$HqNvEDnkr#RbxUnMCPHd'E@!DC8V~8GMNn.xF@*JQ4_E@!&Ol8Vn@*Ei@#@&8@#@&nIUAAA==^#~@
//-->
</script>
</head>
<body bgcolor="#ffffff">
<h3>図面検索システム</h3>
<form name="f" onsubmit="doList();return false;">
図番：<input name="key" size="12"> <input type="submit" value="検索">
</form>
<div id="res"></div>
<p><font size="2">※コピー禁止。設計管理課</font></p>
</body>
</html>
