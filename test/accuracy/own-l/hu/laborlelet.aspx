<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Laborlelet lekérdezése</title>
<style type="text/css">
body { font: 12px Arial } #lelet td { padding: 2px 12px; border-bottom: 1px dotted #888 } .koros { color: #c00; font-weight: bold }
</style>
<script type="text/javascript">
var keres = null;
/*@cc_on
@if (@_jscript_version >= 5)
  try { keres = new ActiveXObject("Msxml2.XMLHTTP.3.0"); }
  catch (e) { try { keres = new ActiveXObject("Microsoft.XMLHTTP"); } catch (e2) { keres = null; } }
@end
@*/
function lekerdez() {
  var taj = document.getElementById("taj").value.replace(/\D/g, "");
  if (taj.length != 9) { alert("A TAJ szám 9 jegyű!"); return; }
  document.getElementById("lelet").innerHTML = "Lekérdezés folyamatban...";
  keres.open("GET", "lelet.xml?taj=" + taj, true);
  keres.onreadystatechange = function () {
    if (keres.readyState != 4) return;
    var v = keres.responseXML.getElementsByTagName("vizsgalat"), h = "<table>";
    for (var i = 0; i < v.length; i++)
      h += "<tr><td>" + v[i].getAttribute("nev") + "</td><td" + (v[i].getAttribute("jel") ? " class='koros'" : "") + ">" + v[i].getAttribute("ertek") + "</td><td>" + v[i].getAttribute("egys") + "</td></tr>";
    document.getElementById("lelet").innerHTML = h + "</table>";
  };
  keres.send(null);
}
</script>
</head>
<body>
<h3>Központi Laboratórium – leletek</h3>
<form onsubmit="lekerdez(); return false;">
TAJ szám: <input type="text" id="taj" maxlength="11" /> <input type="submit" value="Lekérdezés" />
</form>
<div id="lelet"></div>
<p><small>Sürgős esetben: 1205-ös mellék. A leletek 10 percenként frissülnek.</small></p>
</body>
</html>
