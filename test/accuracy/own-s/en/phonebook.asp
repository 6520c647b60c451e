<html><head><title>Internal telephone directory</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script type="text/javascript">
function createRequest() {
  var r = null;
  try { r = new XMLHttpRequest(); }
  catch (e1) {
    try { r = new ActiveXObject("Msxml2.XMLHTTP"); }
    catch (e2) { try { r = new ActiveXObject("Microsoft.XMLHTTP"); } catch (e3) { r = null; } }
  }
  return r;
}
function filter(v) {
  var t = document.getElementById("tb").rows, n = 0;
  v = v.toLowerCase();
  for (var i = 1; i < t.length; i++) {
    var txt = (t[i].innerText || t[i].textContent || "").toLowerCase();
    var hit = txt.indexOf(v) >= 0;
    t[i].style.display = hit ? "" : "none";
    if (hit) n++;
  }
  document.getElementById("n").innerHTML = n;
}
function presence() {
  var r = createRequest();
  if (!r) return;
  r.onreadystatechange = function () {
    if (r.readyState != 4 || r.status != 200) return;
    var nodes = r.responseXML ? r.responseXML.getElementsByTagName("out") : [];
    for (var i = 0; i < nodes.length; i++) {
      var el = document.getElementById("p" + nodes[i].getAttribute("ext"));
      if (el) el.innerHTML = "out of office";
    }
  };
  r.open("GET", "presence.xml", true); r.send(null);
}
</script></head>
<body bgcolor="#FFFFFF" onload="presence()">
<font face="Arial" size="2">
<table width="100%" bgcolor="#003366"><tr><td><font color="white" size="4"><b>Telephone directory</b></font></td></tr></table>
<p>Find: <input name="q" size="24" onkeyup="filter(this.value)"> &nbsp; <span id="n">6</span> entries</p>
<table id="tb" border="1" cellspacing="0" cellpadding="3">
<tr bgcolor="#DDDDDD"><th>Name</th><th>Section</th><th>Room</th><th>Ext.</th><th>Note</th></tr>
<tr><td>Ames, Valerie</td><td>Council Tax</td><td>G.14</td><td>2231</td><td id="p2231"></td></tr>
<tr><td>Brody, Keith</td><td>Highways</td><td>2.03</td><td>2480</td><td id="p2480"></td></tr>
<tr><td>Carver, Ian</td><td>Legal</td><td>3.11</td><td>2317</td><td id="p2317"></td></tr>
<tr><td>Dewhurst, Ann</td><td>Switchboard</td><td>G.01</td><td>0</td><td></td></tr>
<tr><td>Eadie, Fiona</td><td>Planning</td><td>2.20</td><td>2409</td><td id="p2409"></td></tr>
<tr><td>Faulkner, Roy</td><td>Print Room</td><td>B.02</td><td>2555</td><td id="p2555"></td></tr>
</table>
<p>Corrections to <a href="mailto:switchboard@council.local">switchboard</a>. Last built 14 March 2005.</p>
</font></body></html>
