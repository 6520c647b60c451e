function addEvent(o, t, f) {
  if (o.addEventListener) o.addEventListener(t, f, false);
  else if (o.attachEvent) { o["e" + t + f] = f; o[t + f] = function () { o["e" + t + f](window.event); }; o.attachEvent("on" + t, o[t + f]); }
}
addEvent(window, "load", function () {
  var r = document.getElementById("fila").rows;
  for (var i = 1; i < r.length; i++) {
    addEvent(r[i], "mouseover", function () { this.style.background = "#ffc"; });
    addEvent(r[i], "mouseout", function () { this.style.background = ""; });
  }
});
