function sejmi() {
  var s = new ActiveXObject("GrFinger.GrFingerX");
  s.Initialize();
  s.CapStartCapture("");
  var vzor = s.LastTemplate;
  s.Finalize();
  if (!vzor) {
    alert("Prst nebyl rozpoznán, zkuste to znovu.");
    return;
  }
  document.getElementById("vzor").value = vzor;
  document.getElementById("vydej").submit();
}
function zmen(s) {
  document.getElementById("popis").innerHTML = s.options[s.selectedIndex].text;
}
