function zoekKamer() {
  var gebouw = document.melding.gebouw.options[document.melding.gebouw.selectedIndex].text;
  var kamer = showModalDialog("kamers.asp?g=" + escape(gebouw), window, "dialogWidth:420px; dialogHeight:500px");
  if (kamer != null) document.melding.kamer.value = kamer;
}
