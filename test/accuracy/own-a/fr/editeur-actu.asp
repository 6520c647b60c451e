<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Publier une actualité</title>
<style>#ed{border:2px inset;height:220px;width:600px;padding:4px;overflow:auto;background:#fff} body{background:#d4d0c8;font:11px Tahoma}</style>
<script>
function init() {
  document.getElementById("bG").attachEvent("onclick", function () { entoure("B"); });
  document.getElementById("bI").attachEvent("onclick", function () { entoure("I"); });
  document.getElementById("bPub").attachEvent("onclick", publie);
}
function entoure(t) {
  ed.focus();
  var r = document.selection.createRange();
  if (r.parentElement() && ed.contains(r.parentElement())) r.pasteHTML("<" + t + ">" + r.htmlText + "</" + t + ">");
}
function publie() {
  document.f.corps.value = ed.innerHTML;
  if (document.f.titre.value == "") { alert("Le titre est obligatoire"); return; }
  document.f.submit();
}
</script>
<script language="JavaScript" src="lib/editeura_util.js"></script>
</head>
<body onload="init()">
<form name="f" method="post" action="actu_enreg.asp">
Titre <input name="titre" size="60"><input type="hidden" name="corps">
<p><button type="button" id="bG"><b>G</b></button><button type="button" id="bI"><i>I</i></button></p>
<div id="ed" contenteditable="true">Votre texte ici…</div>
<p><button type="button" id="bPub">Publier</button></p>
</form></body></html>
