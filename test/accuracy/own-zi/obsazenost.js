var hodnoty = [91, 78, 64, 97, 55, 83];
function barva(p) { return p > 95 ? "#c0392b" : (p > 80 ? "#e08e0b" : "#3a8f3a"); }
function kresli() {
  var h = "<v:line from='20px,240px' to='540px,240px' strokecolor='#333'></v:line>";
  for (var i = 0; i < hodnoty.length; i++) {
    var v = hodnoty[i] * 2;
    h += "<v:rect style='position:absolute;left:" + (40 + i * 82) + "px;top:" + (240 - v) + "px;width:50px;height:" + v + "px'"
       + " fillcolor='" + barva(hodnoty[i]) + "' strokecolor='#222'>"
       + "<v:shadow on='t' offset='2px,2px' color='#bbb'/></v:rect>";
  }
  document.getElementById("graf").innerHTML = h;
}
