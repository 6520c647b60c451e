var http = null, aktualni = "";
function spojeni() {
  if (http == null) http = new ActiveXObject("Microsoft.XMLHTTP");
  return http;
}
function nacti(id) {
  aktualni = id;
  var s = spojeni();
  s.open("GET", "vysledek_" + id + ".htm?od=" + escape(document.getElementById("od").value), false);
  s.send();
  document.getElementById("vys").innerHTML = (s.status == 200) ? s.responseText : "Výsledky nejsou k dispozici.";
}
