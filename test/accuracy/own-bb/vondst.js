var lijst = [
  ["sleutel","12-03","Bos sleutels met rood label","hal"],
  ["jas","14-03","Blauwe regenjas, maat L","kantine"],
  ["tas","15-03","Zwarte aktetas","trouwzaal"],
  ["sleutel","19-03","Fietssleutel AXA","fietsenkelder"]
];
function zoek() {
  var s = document.getElementById("soort").value, ul = document.getElementById("resultaat");
  ul.innerHTML = "";
  for (var i = 0; i < lijst.length; i++) {
    if (s == "" || lijst[i][0] == s) {
      var li = document.createElement("li");
      li.appendChild(document.createTextNode(lijst[i][1] + ": " + lijst[i][2] + " (" + lijst[i][3] + ")"));
      ul.appendChild(li);
    }
  }
}
window.attachEvent("onload", function () {
  document.getElementById("zoek").attachEvent("onclick", zoek);
  zoek();
});
