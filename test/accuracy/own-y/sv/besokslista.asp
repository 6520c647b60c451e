<html>
<head>
<title>Receptionen - dagens besök</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<style>body{font:11px Tahoma;background:#eef}th{background:#446;color:#fff;text-align:left}td,th{padding:3px 8px}</style>
<script language="JavaScript">
var xh;
function hamta(url, klar) {
  xh = new ActiveXObject("Microsoft.XMLHTTP");
  xh.onreadystatechange = function () {
    if (xh.readyState == 4) { if (xh.status == 200) klar(xh.responseText); else visa("Fel vid hämtning (" + xh.status + ")"); }
  };
  xh.open("GET", url + (url.indexOf("?") < 0 ? "?" : "&") + "t=" + new Date().getTime(), true);
  xh.send();
}
function visa(s) { document.getElementById("status").innerHTML = s; }
function lista() {
  hamta("besok_data.txt", function (t) {
    var r = t.split("\n"), h = "<table border=0 cellspacing=1><tr><th>Tid</th><th>Besökare</th><th>Företag</th><th>Besöker</th><th></th></tr>";
    for (var i = 0; i < r.length; i++) { var k = r[i].split(";"); if (k.length > 4) h += "<tr><td>" + k[1] + "</td><td>" + k[2] + "</td><td>" + k[3] + "</td><td>" + k[4] + "</td><td><input type=button value='Anlänt' onclick='anlant(" + k[0] + ")'></td></tr>"; }
    document.getElementById("lista").innerHTML = h + "</table>";
    visa("Uppdaterad " + new Date().toLocaleString());
  });
}
function anlant(id) { hamta("besok_in.asp?id=" + id, function (t) { visa(t); lista(); }); }
window.onload = function () { lista(); window.setInterval(lista, 60000); };
</script>
</head>
<body>
<h2>Dagens besök - reception Norr</h2>
<div id="lista">Hämtar...</div>
<p><a href="#" onclick="lista();return false">Uppdatera nu</a> &nbsp; <a href="besok_ny.asp">Anmäl nytt besök</a></p>
<p id="status"></p>
<p><small>Ring värden när besökaren kommit. Besöksbricka ska bäras synligt och lämnas tillbaka.</small></p>
</body></html>
