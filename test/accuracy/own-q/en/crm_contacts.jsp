<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Contacts - Atlas CRM</title>
<script type="text/javascript">
function fire(el, type) {
  if (document.createEvent) { var ev = document.createEvent('HTMLEvents'); ev.initEvent(type, true, true); el.dispatchEvent(ev); }
  else if (document.createEventObject) { el.fireEvent('on' + type, document.createEventObject()); }
}
function style(el, p) { return el.currentStyle ? el.currentStyle[p] : document.defaultView.getComputedStyle(el, null)[p]; }
function toggle(id) { var d = document.getElementById(id); d.style.display = style(d, 'display') == 'none' ? 'block' : 'none'; }
function copyAddr() {
  var f = document.contact;
  f.bill.value = f.ship.value;
  fire(f.bill, 'change');
}
function changed() { document.getElementById('dirty').innerHTML = 'Unsaved changes'; }
</script>
<style type="text/css">body{font:11px Verdana}#more{display:none}.sec{background:#dde6f0;padding:4px;font-weight:bold}#dirty{color:red}</style></head>
<body>
<h1>Contact: Pemberton &amp; Sons Ltd</h1><span id="dirty"></span>
<form name="contact" action="/atlas/saveContact.do" method="post" onchange="changed()">
<div class="sec">Main</div>
<p>Name <input name="nm" value="Mrs Gwen Pemberton" size="30" onchange="changed()"> Phone <input name="ph" value="0115 496 0231" onchange="changed()"></p>
<p>Delivery address<br><textarea name="ship" rows="3" cols="40" onchange="changed()">14 Canal Wharf
Nottingham</textarea></p>
<p>Invoice address <a href="javascript:copyAddr()">same as delivery</a><br><textarea name="bill" rows="3" cols="40" onchange="changed()"></textarea></p>
<div class="sec"><a href="javascript:toggle('more')">More</a></div>
<div id="more"><p>Credit limit <input name="cl" value="5000"> Sales area <select name="sa"><option>East<option>West</select></p></div>
<p><input type="submit" value="Save"> <a href="/atlas/activities.do?c=8812">Activities (3)</a></p></form>
</body></html>
