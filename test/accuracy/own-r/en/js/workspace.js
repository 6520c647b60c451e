// DocVault web client, (c) 2002 Engineering Information Systems
var folders = [
  { id: 11, name: "Drawings - Line 3", docs: [["D-3301", "Conveyor frame GA", "C", ""], ["D-3302", "Drive station", "B", "pwalker"], ["D-3310", "Guard fence", "A", ""]] },
  { id: 12, name: "Procedures", docs: [["QP-07", "Control of nonconforming product", "4", ""], ["QP-11", "Calibration", "6", "jreid"]] },
  { id: 13, name: "Supplier manuals", docs: [["M-118", "SEW gear units", "1", ""], ["M-142", "Siemens S7-300", "1", ""]] }
];
var current = null;
function el(id) { return document.getElementById(id); }
function wire(node, type, fn) { node.attachEvent("on" + type, fn); }
function buildTree() {
  for (var i = 0; i < folders.length; i++) {
    var d = document.createElement("div");
    d.className = "fld"; d.innerText = folders[i].name; d.index = i;
    wire(d, "click", openFolder);
    el("tree").appendChild(d);
  }
  el("status").innerText = folders.length + " folders";
}
function openFolder() {
  var f = folders[event.srcElement.index], h = "<table><tr><th>No.</th><th>Title</th><th>Rev</th><th>Out to</th></tr>";
  for (var i = 0; i < f.docs.length; i++) h += "<tr id='" + f.docs[i][0] + "'><td>" + f.docs[i].join("</td><td>") + "</td></tr>";
  el("list").innerHTML = h + "</table>";
  wire(el("list").firstChild, "click", pickDoc);
}
function pickDoc() {
  var r = event.srcElement.parentElement;
  if (!r.id) return;
  if (current) current.className = "";
  current = r; r.className = "sel";
  el("bOut").disabled = el("bGet").disabled = el("bHist").disabled = false;
  el("bIn").disabled = r.cells[3].innerText == "";
}
function verb() {
  var f = el("act");
  f.verb.value = event.srcElement.id.substring(1); f.doc.value = current.id;
  f.submit();
}
function start() {
  buildTree();
  wire(el("bOut"), "click", verb); wire(el("bIn"), "click", verb); wire(el("bGet"), "click", verb); wire(el("bHist"), "click", verb);
}
window.attachEvent("onload", start);
