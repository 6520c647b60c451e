<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Courrier sortant n° 2008-1147</title>
<script language="JavaScript">
function oFr() { return document.getElementById("cadre"); }
function ouvre() { var o = oFr(); o.Titlebar = false; o.Menubar = true; o.Open("http://courrier/modeles/lettre_type.doc", true, "Word.Document"); remplit(); }
function remplit() { var d = oFr().ActiveDocument, s = { DEST: "M. le Préfet", OBJET: "Demande de pièces" }; for (var k in s) if (d.Bookmarks.Exists(k)) d.Bookmarks(k).Range.Text = s[k]; }
function enreg() { var o = oFr(); o.HttpInit(); o.HttpAddPostCurrFile("lettre", "2008-1147.doc"); var r = o.HttpPost("http://courrier/recoit.asp"); alert(r == "ok" ? "Courrier enregistré" : "Erreur : " + r); }
</script></head><body onload="ouvre()" style="margin:0">
<div style="background:#e8e8e8;padding:4px;font:11px Arial"><b>Courrier 2008-1147</b> <input type="button" value="Enregistrer" onclick="enreg()"> <input type="button" value="Imprimer" onclick="oFr().PrintOut()"></div>
<object id="cadre" classid="clsid:00460182-9E5E-11D5-B7C8-B8269041DD57" codebase="dsoframer.cab#version=2,3,0,0" width="100%" height="92%"></object></body></html>
