function addLine() {
  var p = document.getElementById("part"), q = document.getElementById("qty"), t = document.getElementById("tab");
  if (desc(p.value) == "?") { alert("Unknown part"); return; }
  var r = t.insertRow();
  r.insertCell().innerText = p.value.toUpperCase(); r.insertCell().innerText = desc(p.value); r.insertCell().innerText = q.value;
  p.value = q.value = ""; p.focus();
}
function post() {
  var t = document.getElementById("tab"), s = "";
  for (var i = 1; i < t.rows.length; i++) s += t.rows[i].cells[0].innerText + "*" + t.rows[i].cells[2].innerText + ";";
  if (s == "") { alert("No lines"); return; }
  document.getElementById("lines").value = s; document.getElementById("frm").submit();
}
