<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS" />
<title>社員検索</title>
<link rel="stylesheet" type="text/css" href="shain.css" />
<script type="text/javascript" src="js/ajax.js"></script>
<script type="text/javascript">
function kensaku() {
  var q = document.getElementById("q").value;
  return !ajaxGet("data/shain.txt", function (t) {
    var g = t.split("\n"), h = "";
    for (var i = 0; i < g.length; i++) if (g[i] && (q == "" || g[i].indexOf(q) >= 0)) h += "<tr><td>" + g[i].split(",").join("</td><td>") + "</td></tr>";
    document.getElementById("kekka").innerHTML = "<table>" + h + "</table>";
  });
}
</script>
</head>
<body>
<h1>社員検索</h1>
<form action="shain_kensaku.jsp" method="get" onsubmit="return kensaku()">
<p>番号または内線 <input type="text" id="q" name="q" /> <input type="submit" value="検索" /></p>
</form>
<div id="kekka">
<table><tr><td>20011</td><td>阿部 洋子</td><td>経理部</td><td>2110</td></tr><tr><td>20045</td><td>石川 徹</td><td>製造部</td><td>3301</td></tr></table>
</div>
<p>※ 人事異動は毎月1日に反映されます。</p>
</body></html>
