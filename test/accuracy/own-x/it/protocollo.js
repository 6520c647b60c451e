function ascolta(o, ev, f) { if (o.addEventListener) { o.addEventListener(ev, f, false); } else { o.attachEvent("on" + ev, f); } }
function ferma(e) { if (e.preventDefault) e.preventDefault(); else e.returnValue = false; return false; }
ascolta(window, "load", function () {
  ascolta(document.getElementById("prot"), "submit", function (e) {
    var v = document.getElementById("data").value;
    if (!/^\d\d\/\d\d\/\d{4}$/.test(v)) { document.getElementById("msg").innerHTML = "Data non valida"; return ferma(e || window.event); }
  });
});
