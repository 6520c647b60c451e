function prepara(){
 var t=document.getElementById('ag').getElementsByTagName('td');
 for(var i=0;i<t.length;i++) if(t[i].className=='libre') t[i].attachEvent('onclick',elige);
}
function elige(){
 var h=window.event.srcElement.innerText;
 if(confirm('Asignar '+h+'?')){document.c.hora.value=h;document.c.submit();}
}
