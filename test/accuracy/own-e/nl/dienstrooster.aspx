<html><head><title>Dienstrooster invullen</title>
<script type="text/javascript">
function bewaar(el){
	if(event.propertyName!="value") return;
	var i=new Image(); i.src="bewaar.aspx?c="+el.id+"&v="+encodeURIComponent(el.value)+"&t="+new Date().getTime();
	document.getElementById("st").innerText=el.id+" opgeslagen";
}
</script><style>input{width:30px;text-align:center}td{font:11px Tahoma}</style></head>
<body><h3>Rooster afdeling 4B - week 23</h3><p>Wijzigingen worden direct opgeslagen.</p>
<table><tr><td></td><td>ma</td><td>di</td><td>wo</td></tr>
<tr><td>Bakker</td><td><input id="b1" value="V" onpropertychange="bewaar(this)"></td><td><input id="b2" value="V" onpropertychange="bewaar(this)"></td><td><input id="b3" onpropertychange="bewaar(this)"></td></tr>
<tr><td>Smit</td><td><input id="s1" value="L" onpropertychange="bewaar(this)"></td><td><input id="s2" onpropertychange="bewaar(this)"></td><td><input id="s3" value="N" onpropertychange="bewaar(this)"></td></tr></table>
<div id="st"></div></body></html>
