<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>Fleet vehicles</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<link rel="stylesheet" type="text/css" href="fleet.css" />
<!--[if IE 6]><link rel="stylesheet" type="text/css" href="fleet-ie6.css" /><![endif]-->
<script type="text/javascript" src="js/mini.js"></script>
<script type="text/javascript">
mq.ready(function () {
  var t = mq.id("veh"), rev = {};
  mq.each(t.getElementsByTagName("th"), function (th, col) {
    mq.on(th, "click", function () {
      var body = t.tBodies[0], a = [];
      mq.each(body.rows, function (r) { a.push(r); });
      rev[col] = !rev[col];
      a.sort(function (x, y) {
        var p = mq.text(x.cells[col]), q = mq.text(y.cells[col]);
        return (p < q ? -1 : p > q ? 1 : 0) * (rev[col] ? 1 : -1);
      });
      mq.each(a, function (r) { body.appendChild(r); });
    });
  });
  mq.on(mq.id("flt"), "keyup", function () {
    var v = mq.id("flt").value.toLowerCase();
    mq.each(t.tBodies[0].rows, function (r) { r.style.display = mq.text(r).toLowerCase().indexOf(v) < 0 ? "none" : ""; });
  });
});
</script>
</head>
<body>
<h1>Fleet vehicles</h1>
<p><label for="flt">Filter</label> <input id="flt" type="text" /> <a href="fleet_csv.php">Download CSV</a></p>
<table id="veh"><thead><tr><th>Reg</th><th>Make</th><th>Section</th><th>MOT due</th><th>Mileage</th></tr></thead><tbody>
<tr><td>FX08 KLM</td><td>Ford Transit</td><td>Highways</td><td>2011-03-14</td><td class="n">48210</td></tr>
<tr><td>FX57 PPR</td><td>Vauxhall Combo</td><td>Housing repairs</td><td>2010-12-02</td><td class="n">61144</td></tr>
<tr><td>FN09 ABJ</td><td>Nissan Cabstar</td><td>Parks</td><td>2011-05-30</td><td class="n">22090</td></tr>
<tr><td>FP06 TTU</td><td>Dennis Eagle RCV</td><td>Waste</td><td>2010-11-18</td><td class="n">93022</td></tr>
<tr><td>FX10 WED</td><td>Toyota Prius</td><td>Pool</td><td>2013-01-09</td><td class="n">8033</td></tr>
<tr><td>FJ55 GHK</td><td>Iveco Daily</td><td>Cleansing</td><td>2010-11-27</td><td class="n">77410</td></tr>
</tbody></table>
</body>
</html>
