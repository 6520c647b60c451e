var goods = {
  n: 0,
  add: function () { var r = document.getElementById("tab").insertRow(-1), f = ["po", "part", "qty"]; goods.n++; for (var i = 0; i < 3; i++) r.insertCell(-1).innerHTML = "<input name='" + f[i] + goods.n + "' size='" + (i == 2 ? 4 : 12) + "'>"; },
  ok: function (f) { for (var i = 1; i <= goods.n; i++) if (f["po" + i].value && !/^\d{6}$/.test(f["po" + i].value)) { alert("Row " + i + ": PO has six digits"); return false; } return true; }
};
