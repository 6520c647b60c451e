var Concern = {
  need: ["dir", "when", "what"],
  val: function (f, n) { return f.elements(n).value; },
  check: function (f) {
    var miss = 0;
    for (var i = 0; i < this.need.length; i++) {
      if (this.val(f, this.need[i]) == "") {
        f.elements(this.need[i]).style.backgroundColor = "#ffd0d0";
        miss++;
      }
    }
    if (miss) alert("Please complete the marked fields.");
    return miss == 0;
  }
};
