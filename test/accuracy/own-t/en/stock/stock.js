function addOne() {
  var e = window.event.srcElement, q = e.parentElement.children[0];
  q.innerText = parseInt(q.innerText, 10) + 1;
}
function placeOrder() {
  var rows = document.getElementById("grid").rows, out = [];
  for (var i = 1; i < rows.length; i++) {
    var q = rows[i].cells[5].children[0].innerText;
    if (q != "0") out.push(rows[i].getAttribute("code") + "=" + q);
  }
  if (out.length == 0) { document.getElementById("msg").innerText = "Nothing to order."; return; }
  document.getElementById("order").value = out.join(";");
  document.getElementById("Form1").submit();
}
(function () {
  var b = document.getElementsByTagName("button");
  for (var i = 0; i < b.length; i++)
    b[i].attachEvent("onclick", b[i].id == "place" ? placeOrder : addOne);
})();
