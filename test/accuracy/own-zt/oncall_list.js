var rota = [
 [["Electrical","D. Marsh","bleep 211"],["Plumbing","K. Oduya","bleep 214"],["Lifts","Contractor","0800 report line 4"]],
 [["Electrical","P. Lyle","bleep 221"],["Medical gases","S. Farr","bleep 229"]],
 [["Boilers","T. Quinn","bleep 230"],["Machines","R. Bell","bleep 233"]]
];
function list() {
  var r = rota[document.f.site.selectedIndex], h = "<table class=t><tr><th>Trade</th><th>Name</th><th>Call</th></tr>";
  for (var i = 0; i < r.length; i++) h += "<tr><td>" + r[i].join("</td><td>") + "</td></tr>";
  document.getElementById("out").innerHTML = h + "</table>";
}
