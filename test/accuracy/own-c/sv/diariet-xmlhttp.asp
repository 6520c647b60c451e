<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Diariet - sök ärende</title><script language="JavaScript">
var http;
function sok(){
  http = new ActiveXObject("Microsoft.XMLHTTP");
  http.onreadystatechange = svar;
  http.open("GET", "diarie_sok.asp?q=" + escape(document.getElementById("q").value), true);
  http.send();
  document.getElementById("res").innerHTML = "Söker...";
}
function svar(){ if(http.readyState==4) document.getElementById("res").innerHTML = http.responseText; }
</script></head><body><h2>Sök i diariet</h2>Ärendemening eller diarienummer: <input id="q" size="40" onkeydown="if(event.keyCode==13)sok()"> <input type="button" value="Sök" onclick="sok()"><div id="res"></div><p>Frågor besvaras av registrator, anknytning 1200.</p></body></html>
