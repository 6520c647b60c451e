function versSuche(){
  var r = window.showModalDialog("vers_suche.htm", window, "dialogWidth:520px;dialogHeight:400px;status:no;help:no");
  if(r){ document.antrag.vsnr.value = r[0]; document.antrag.vsname.value = r[1]; }
}
function pruefen(){
  if(document.antrag.vsnr.value==""){ alert("Bitte zuerst den Versicherten auswählen."); return false; }
  return true;
}