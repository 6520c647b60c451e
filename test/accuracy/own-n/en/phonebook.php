<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Internal telephone directory</title>
<script type="text/javascript" src="jq-mini.js"></script>
<style type="text/css">body{font:13px Arial;width:700px;margin:20px auto}li{list-style:none;padding:4px;border-bottom:1px dotted #aaa}li b{display:inline-block;width:220px}#q{width:300px;padding:4px}</style>
</head>
<body>
<h1>Telephone directory</h1>
<p><label for="q">Name, room or number</label> <input id="q" type="text" /></p>
<ul id="dir">
<li><b>Adeyemi, Grace</b> Ticket Office manager, room G12, 4021</li>
<li><b>Brandt, Karin</b> Fares policy, room 310, 4177</li>
<li><b>Collins, Peter</b> Fleet engineer, Depot B, 6630</li>
<li><b>Desai, Nikhil</b> Control duty manager, 4999</li>
<li><b>O'Hara, Siobhan</b> Lost property, Platform 1, 4005</li>
<li><b>Yilmaz, Deniz</b> Safety adviser, room 214, 4310</li>
</ul>
<p id="n"></p>
<script type="text/javascript">
$(function () {
  var li = $("#dir li");
  function run() {
    var q = document.getElementById("q").value.toLowerCase(), n = 0;
    li.each(function () { var on = (this.textContent || this.innerText).toLowerCase().indexOf(q) >= 0; this.style.display = on ? "" : "none"; if (on) n++; });
    document.getElementById("n").innerHTML = n + " entries";
  }
  $("#q").bind("keyup", run); run();
});
</script>
</body>
</html>
