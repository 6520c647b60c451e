var Board = {
  el: null, cur: null, moves: [],
  flights: [["BA1442",21,0,3],["EI3271",22,1,2],["KL0953",25,0,4],["LH4880",26,2,3],["FR8102",30,4,2],["BE612",31,1,5],["AF1486",33,5,3]],
  init: function (id) {
    this.el = document.getElementById(id);
    this.el.attachEvent("onmousedown", Board.down);
    this.el.attachEvent("onmousemove", Board.move);
    document.attachEvent("onmouseup", Board.up);
    this.draw();
    setInterval("document.getElementById('clock').innerText = new Date().toLocaleTimeString()", 1000);
  },
  draw: function () {
    var h = "";
    for (var i = 0; i < this.flights.length; i++) {
      var f = this.flights[i];
      h += '<div class="bar" id="f' + i + '" style="top:' + (f[1] - 21) * 21 + 'px;left:' + f[2] * 120 + 'px;width:' + f[3] * 60 + 'px">' + f[0] + '</div>';
    }
    this.el.innerHTML = h;
  },
  down: function () { var e = window.event; if (e.srcElement.className == "bar") { Board.cur = e.srcElement; Board.cur.setCapture(); } },
  move: function () { if (Board.cur) Board.cur.style.pixelTop = Math.round((window.event.clientY - 70) / 21) * 21; },
  up: function () {
    if (!Board.cur) return;
    Board.cur.releaseCapture();
    Board.moves.push(Board.cur.id + "@" + (21 + Board.cur.style.pixelTop / 21));
    Board.cur = null;
  }
};
