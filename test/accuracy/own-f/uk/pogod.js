function Rishennya(r) {
  var arg = new Object();
  arg.rishennya = r;
  var k = window.showModalDialog("komentar.htm", arg, "dialogWidth=400px;dialogHeight=200px;scroll=no");
  if (typeof k == "undefined") return;
  document.getElementById("res").value = r;
  document.getElementById("kom").value = k;
  document.getElementById("pf").submit();
}
