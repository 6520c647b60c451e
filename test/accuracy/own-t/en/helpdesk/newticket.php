<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Log a call - University Computing Service</title>
<style type="text/css">form{width:540px}label{display:block;margin-top:8px;font-weight:bold}textarea,select,input.t{width:100%}.hint{color:#777;font-size:85%}</style>
<!--[if lt IE 7]><style type="text/css">#wrap{height:1%}</style><![endif]-->
<script type="text/javascript" src="events.js"></script>
<script type="text/javascript">
var subs = { pc:['Will not start','Slow','Monitor','Keyboard or mouse'], net:['No connection','Wireless','VPN from home'], acc:['Password reset','Shared mailbox','Leaver'], prt:['Paper jam','Toner','Quota'] };
addEvt(window, 'load', function () {
  var c = document.getElementById('cat'), s = document.getElementById('sub');
  function fill() {
    s.options.length = 0;
    var list = subs[c.value] || [];
    for (var i = 0; i < list.length; i++) s.options[i] = new Option(list[i], list[i]);
  }
  addEvt(c, 'change', fill);
  fill();
  addEvt(document.getElementById('det'), 'keyup', function (e) {
    var t = evtTarget(e);
    document.getElementById('left').innerHTML = (800 - t.value.length) + ' characters left';
  });
});
</script>
</head>
<body><div id="wrap">
<h1>Log a call</h1>
<form action="newticket.php" method="post">
<div>
<label for="u">Your username</label><input class="t" id="u" name="u" value="hgw14" />
<label for="cat">Area</label><select id="cat" name="cat"><option value="pc">Computer</option><option value="net">Network</option><option value="acc">Accounts</option><option value="prt">Printing</option></select>
<label for="sub">Problem</label><select id="sub" name="sub"><option>Other</option></select>
<label for="det">Details</label><textarea id="det" name="det" rows="6" cols="40"></textarea><span class="hint" id="left">800 characters left</span>
<label for="loc">Building and room</label><input class="t" id="loc" name="loc" />
<p><input type="submit" value="Submit call" /></p>
</div>
</form>
<p class="hint">Urgent faults in teaching rooms: ring 2222 (term time 08:30 to 18:00).</p>
</div></body></html>
