function makeApp() {
  var a = null;
  /*@cc_on
  @if (@_jscript_version >= 5.5)
  a = {
    render: function (y, m, box) {
      var n = new Date(y, m, 0).getDate(), h = "";
      for (var d = 1; d <= n; d++)
        h += d + "日 <select name='d" + d + "'><option>早番</option><option>遅番</option><option>不可</option></select>" + (d % 4 ? "　" : "<br />");
      box.innerHTML = h + "<p><input type='submit' value='提出' /></p>";
    }
  };
  @end
  @*/
  return a;
}
