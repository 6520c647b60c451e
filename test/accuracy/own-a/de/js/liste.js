var akt = null;
function waehle() { var e = window.event.srcElement; if (e.tagName != "LI") return; if (akt) akt.className = ""; akt = e; akt.className = "sel"; }
function hoch() { if (akt && akt.previousSibling) akt.swapNode(akt.previousSibling); }
function tief() { if (akt && akt.nextSibling) akt.swapNode(akt.nextSibling); }
function weg() { if (akt) { akt.removeNode(true); akt = null; } }
function sichern() {
  var l = document.all("liste").children, f = "";
  for (var i = 0; i < l.length; i++) f += l(i).id + ";";
  document.s.folge.value = f; document.s.submit();
}
