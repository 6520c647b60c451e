/* PathLink client routines */
var objFactory = {
  http: function () { return new ActiveXObject("Microsoft.XMLHTTP"); },
  dom: function () { var d = new ActiveXObject("Msxml2.DOMDocument.3.0"); d.async = false; return d; }
};
function nodeText(n, tag) { var x = n.selectSingleNode(tag); return x ? x.text : ""; }
function addRow(vals, flag) {
  var tr = document.createElement("tr");
  if (flag) tr.style.color = "#b00";
  for (var i = 0; i < vals.length; i++) { var td = document.createElement("td"); td.appendChild(document.createTextNode(vals[i])); tr.appendChild(td); }
  document.getElementById("rows").appendChild(tr);
}
function loadResults() {
  var f = document.forms["enq"], x = objFactory.http(), d = objFactory.dom(), body = document.getElementById("rows");
  while (body.firstChild) body.removeChild(body.firstChild);
  x.open("GET", "results.xml?h=" + escape(f.hospno.value) + "&s=" + f.spec.value + "&d=" + f.since.value, false);
  x.send();
  d.loadXML(x.responseText);
  var p = d.selectSingleNode("/enquiry/patient");
  document.getElementById("pat").innerHTML = "<b>" + nodeText(p, "name") + "</b> &nbsp; DOB " + nodeText(p, "dob");
  var list = d.selectNodes("/enquiry/result");
  for (var i = 0; i < list.length; i++) {
    var r = list.item(i), fl = nodeText(r, "flag");
    addRow([nodeText(r, "when"), nodeText(r, "test"), nodeText(r, "value"), nodeText(r, "unit"), nodeText(r, "range"), fl], fl);
  }
}
