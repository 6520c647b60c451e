<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=big5">
<title>公文線上簽核系統</title>
<style>
body,td{font-family:細明體;font-size:12px}
.b{background:#336699;color:#FFFFFF}
</style>
</head>
<body>
<table width="100%" class="b"><tr><td><b>公文線上簽核系統</b></td><td align="right">使用者：林淑芬 (人事室)</td></tr></table>
<script language="JavaScript">
var doc = new Array(
"0930001245|教育部|檢送會議紀錄|速件|93/04/12",
"0930001251|縣政府|員工健康檢查補助|普通件|93/04/12",
"0930001260|會計室|差旅費核銷說明|普通件|93/04/13",
"0930001266|總務處|辦公用品採購|最速件|93/04/13"
);
function chkBrowser() {
  var a = navigator.appVersion;
  var n = a.indexOf("MSIE");
  if (n < 0) return false;
  return parseInt(a.substr(n + 5, 1)) >= 5;
}
if (chkBrowser()) {
  document.write("<p>待簽核公文：" + doc.length + " 件</p><table border=1 cellspacing=0 cellpadding=4 width='100%'><tr bgcolor='#DDE8F3'><td>文號</td><td>來文機關</td><td>主旨</td><td>速別</td><td>收文日</td></tr>");
  for (var i = 0; i < doc.length; i++) {
    var c = doc[i].split("|");
    document.write("<tr><td><a href='sign.asp?no=" + c[0] + "'>" + c[0] + "</a></td><td>" + c[1] + "</td><td>" + c[2] + "</td><td>" + c[3] + "</td><td>" + c[4] + "</td></tr>");
  }
  document.write("</table>");
} else {
  document.write("<p><font color=red>本系統僅支援 Internet Explorer 5.0 以上版本，請更換瀏覽器後再登入。</font></p>");
}
</script>
<p><font size="1">資訊中心 分機 118</font></p>
</body>
</html>
