<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Visitor book</title><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<script src="oldie-poly.js"></script>
<style>body{font:14px/1.4 "Trebuchet MS",Arial}.out{color:#888;text-decoration:line-through}td,th{padding:4px 10px;border-bottom:1px dotted #999;text-align:left}.badge{border:2px solid #333;width:260px;padding:10px;margin-top:10px}</style></head>
<body>
<h1>Visitor book - North reception</h1>
<form id="in" action="visitors.php" method="post">
<p><label>Name <input name="vname" id="vname"></label> <label>Company <input name="co" id="co"></label> <label>Visiting <input name="host" id="host"></label> <label>Car <input name="car" size="9"></label> <input type="submit" value="Sign in"></p>
</form>
<table><tr><th>In</th><th>Visitor</th><th>Company</th><th>Visiting</th><th></th></tr>
<tr class="v"><td>08:40</td><td>Paul Ridley</td><td>Otis</td><td>Estates</td><td><button class="so" type="button">Sign out</button></td></tr>
<tr class="v"><td>09:05</td><td>Sangita Rao</td><td>District Audit</td><td>Finance, M. Lowe</td><td><button class="so" type="button">Sign out</button></td></tr>
<tr class="v"><td>09:30</td><td>Lee Marsh</td><td>BT</td><td>IT</td><td><button class="so" type="button">Sign out</button></td></tr></table>
<div class="badge"><b>VISITOR</b><br><span id="bn">&nbsp;</span><br><span id="bc">&nbsp;</span></div>
<p><a href="#" id="pr">Print badge</a> | In the event of fire take this list to assembly point C.</p>
<script>
(function () {
  function id(n) { return document.getElementById(n); }
  function badge() { id('bn').innerHTML = id('vname').value.trim() || '&nbsp;'; id('bc').innerHTML = id('co').value.trim() || '&nbsp;'; }
  id('vname').onkeyup = badge; id('co').onkeyup = badge;
  var b = document.getElementsByClassName('so'), i;
  for (i = 0; i < b.length; i++) b[i].onclick = function () { this.parentNode.parentNode.className = 'out'; this.disabled = true; };
  id('pr').onclick = function () { window.print(); return false; };
  id('in').onsubmit = function () { if (!id('vname').value.trim() || !id('host').value.trim()) { alert('Name and host are needed.'); return false; } return true; };
  window.addEventListener('load', function () { id('vname').focus(); });
})();
</script></body></html>
