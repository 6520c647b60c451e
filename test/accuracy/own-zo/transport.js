var depots = ["Northgate", "Quayside", "Elm Road", "County Hall"];
var vehicles = ["Minibus 16 seats", "Van 3.5 t", "Estate car", "Tail-lift van", "Accessible minibus"];
function fillOne(name, items) {
  var s = document.transport[name];
  for (var i = 0; i < items.length; i++) {
    s.options[s.options.length] = new Option(items[i], i + 1);
  }
}
function fillLists() {
  fillOne("depot", depots);
  fillOne("vehicle", vehicles);
}
window.attachEvent("onload", fillLists);
