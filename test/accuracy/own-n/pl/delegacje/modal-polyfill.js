// Zastępuje showModalDialog. Stary IE dostaje oryginał, reszta <dialog>.
function pokazModal(tytul, lista, gotowe) {
  if (window.showModalDialog && !window.HTMLDialogElement) {
    gotowe(window.showModalDialog("miejsca.html", lista, "dialogWidth:300px"));
    return;
  }
  var d = document.createElement("dialog"), h = document.createElement("h3");
  h.textContent = tytul; d.appendChild(h);
  lista.forEach(function (m) {
    var b = document.createElement("button");
    b.textContent = m; b.style.display = "block";
    b.onclick = function () { d.close(); d.remove(); gotowe(m); };
    d.appendChild(b);
  });
  document.body.appendChild(d);
  d.showModal();
}
