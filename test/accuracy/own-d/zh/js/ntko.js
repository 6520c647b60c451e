var OCX;
function writeOffice(w,h){
 document.write('<object id="TANGER_OCX" classid="clsid:C9BC4DFF-4248-4a3c-8A49-63A7D317F404" codebase="OfficeControl.cab#version=4,0,1,6" width="'+w+'" height="'+h+'">');
 document.write('<param name="BorderStyle" value="1"><param name="TitlebarColor" value="42768"><param name="Caption" value="公文"></object>');
}
function openDoc(url,name){
 OCX=document.getElementById('TANGER_OCX');
 OCX.OpenFromURL(url,false,'Word.Document');
 OCX.ActiveDocument.TrackRevisions=true;
}
function saveDoc(){ if(OCX.SaveToURL('savedoc.asp','EDITFILE','',"doc.doc",'frm')) alert('保存成功'); }
function trace(b){ OCX.ActiveDocument.TrackRevisions=b; }
function redHead(){ OCX.ActiveDocument.Application.Selection.HomeKey(6); OCX.AddTemplateFromURL('mb/redhead.doc'); }
