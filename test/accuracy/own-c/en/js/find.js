function newReq(){ return window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject("Microsoft.XMLHTTP"); }
function find(q){
  var r = newReq();
  r.open("GET", "people.xml?q=" + encodeURIComponent(q), false);
  r.send(null);
  var people = r.responseXML.selectNodes("//person[contains(name,'" + q + "')]");
  var t = document.getElementById("out");
  while (t.rows.length) t.deleteRow(0);
  for (var i = 0; i < people.length; i++) {
    var row = t.insertRow(-1);
    row.insertCell(-1).innerHTML = people[i].selectSingleNode("name").text;
    row.insertCell(-1).innerHTML = people[i].selectSingleNode("ext").text;
  }
  document.getElementById("msg").innerHTML = people.length + " found";
}
