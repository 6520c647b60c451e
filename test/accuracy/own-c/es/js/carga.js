function leer(ruta){ var e=new ActiveXObject("Excel.Application"), l=e.Workbooks.Open(ruta,0,true), h=l.Worksheets(1), r=[], i=2; while(h.Cells(i,1).Value!=null){ r.push([h.Cells(i,1).Value,h.Cells(i,2).Value,h.Cells(i,3).Value]); i++; } l.Close(false); e.Quit(); return r; }
function importar(f){
  var d=leer(f.xls.value), t=document.getElementById("t");
  for(var i=0;i<d.length;i++){ var row=t.insertRow(-1); for(var j=0;j<3;j++){ var c=row.insertCell(-1); c.innerHTML='<input name="p'+i+'_'+j+'" value="'+d[i][j]+'">'; } }
  document.getElementById("env").style.visibility="visible";
}
