<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<title>Telefonbuch Kreiskrankenhaus</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<style type="text/css">
body { font: 11px Verdana; margin: 10px }
#liste td { border-bottom: 1px solid #ccc; padding: 2px 8px }
tr.kopf td { background: #e0e8d0; font-weight: bold }
</style>
<script type="text/javascript">
<!--
// AJAX Grundgerüst (aus SelfHTML Forum)
function erzXMLHttpRequestObject(){
  var resObject = null;
  try {
    resObject = new ActiveXObject("Microsoft.XMLHTTP");
  }
  catch(Error){
    try {
      resObject = new ActiveXObject("MSXML2.XMLHTTP");
    }
    catch(Error){
      try {
        resObject = new XMLHttpRequest();
      }
      catch(Error){
        alert("Erzeugung des XMLHttpRequest-Objekts ist nicht möglich");
      }
    }
  }
  return resObject;
}
var alle = [];
function laden(){
  var r = erzXMLHttpRequestObject();
  r.open('get', 'telefon.csv', true);
  r.onreadystatechange = function(){
    if (r.readyState == 4){
      var z = r.responseText.split('\n');
      for (var i = 0; i < z.length; i++) if (z[i].indexOf(';') > 0) alle.push(z[i].split(';'));
      zeigen('');
    }
  }
  r.send(null);
}
function zeigen(s){
  s = s.toLowerCase();
  var h = '<table id="liste" cellspacing="0"><tr class="kopf"><td>Name</td><td>Station / Abteilung</td><td>Durchwahl</td><td>Funk</td></tr>', n = 0;
  for (var i = 0; i < alle.length; i++){
    if (alle[i].join(' ').toLowerCase().indexOf(s) < 0) continue;
    h += '<tr><td>' + alle[i].join('</td><td>') + '</td></tr>'; n++;
  }
  document.getElementById('aus').innerHTML = h + '</table><p>' + n + ' Einträge</p>';
}
//-->
</script>
</head>
<body onload="laden()">
<h2>Internes Telefonbuch</h2>
<p>Suche: <input type="text" id="q" onkeyup="zeigen(this.value)"> (Name, Station, Nummer)</p>
<div id="aus">wird geladen...</div>
<p><b>Notfall: 112 &nbsp; Reanimation: 3333 &nbsp; Pforte: 0</b></p>
<p style="color:#777">Änderungen bitte an die Telefonzentrale, <a href="mailto:zentrale@kkh.local">Mail</a>. Stand 03/2006</p>
</body>
</html>
