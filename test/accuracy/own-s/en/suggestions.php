<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Suggestion scheme</title>
<script type="text/javascript" src="js/proto.js"></script>
<script type="text/javascript">
Event.observe(window, 'load', function () {
  $$c('vote').each(function (a) {
    Event.observe(a, 'click', function (ev) {
      Event.stop(ev);
      var n = $('n' + a.rel); n.innerHTML = parseInt(n.innerHTML, 10) + 1;
      a.innerHTML = 'thank you';
      Ajax.post('/suggest/vote', 'id=' + a.rel);
    });
  });
  Event.observe('sf', 'submit', function (ev) {
    if ($('sub').value.length < 10) { $('err').innerHTML = 'Please describe your idea in at least ten letters.'; Event.stop(ev); }
  });
});
</script>
<style type="text/css">body{font:13px "Lucida Grande",Verdana;width:640px;margin:1em auto}.s{border-bottom:1px solid #ddd;padding:6px 0}#err{color:#c00}</style></head>
<body><h1>Suggestion scheme</h1><p>Ideas that save money earn up to &pound;500. The panel meets on the first Tuesday.</p>
<div class="s"><b>Duplex printing as default</b> (Mail room) &ndash; <span id="n31">14</span> votes <a href="vote.php?id=31" rel="31" class="vote">vote</a></div>
<div class="s"><b>Bicycle shelter near gate 3</b> (Paint shop) &ndash; <span id="n32">41</span> votes <a href="vote.php?id=32" rel="32" class="vote">vote</a></div>
<div class="s"><b>One key for all meeting rooms</b> (Reception) &ndash; <span id="n35">7</span> votes <a href="vote.php?id=35" rel="35" class="vote">vote</a></div>
<h2>Your idea</h2><form id="sf" action="suggest.php" method="post"><p id="err"></p><textarea id="sub" name="idea" rows="5" cols="60"></textarea><br /><label><input type="checkbox" name="anon" /> send without my name</label> <input type="submit" value="Send" /></form>
</body></html>
