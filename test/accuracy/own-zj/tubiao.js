var TuBiao = {
  shuju: {},
  yanse: ["#c33", "#36c", "#393", "#c93"],
  zhu: function (x, h, c) {
    return '<v:rect style="position:absolute;left:' + x + 'px;top:' + (300 - h) +
      'px;width:32px;height:' + h + 'px" fillcolor="' + c + '">' +
      '<v:fill type="gradient" color2="white" angle="90"/></v:rect>';
  },
  hua: function (id, lei) {
    var d = this.shuju[lei], s = [];
    for (var i = 0; i < d.length; i++) {
      s[i] = this.zhu(14 + i * 50, d[i] * 5, this.yanse[i % 4]);
    }
    document.getElementById(id).innerHTML = s.join("");
  }
};
