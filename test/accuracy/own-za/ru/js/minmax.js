// min/max-width для IE6
window.attachEvent("onload", function () {
  var w = document.getElementById("wrap");
  if (w && document.body.clientWidth < 960) w.style.width = "100%";
});
