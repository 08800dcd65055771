import fs from 'node:fs';
const root=process.cwd(); const {cleanPage}=await import(root+'/dist/index.js');
const rows=fs.readFileSync('bench/sets/site-pages.ndjson','utf8').split('\n').filter(Boolean).map(JSON.parse);
const only=process.argv[2]; const n=s=>s.replace(/[\s\u200b]+/gu,' ').trim().normalize('NFC').replace(/[“”]/g,'"').replace(/[‘’]/g,"'");
let lost=0,gold=0,opt=0,left={},leftN={},extra=0,hn=0,hnLost=0,relHit=0,relGold=0,relGot=0,title=0,dates=0,dN=0; const k=s=>n(s).replace(/\s/g,'');
for(const r of rows){ if(only&&only!=='-'&&r.id!==only) continue; const x=cleanPage({id:r.id,format:r.format,url:r.url,content:r.html??r.text}); 
 if(x.status!=='kept'){console.log(r.id,'NOT KEPT',x.code); gold+=r.gold.paragraphs.length; lost+=r.gold.paragraphs.length; continue}
 const rec=x.record; const got=rec.blocks.map(b=>b.text); const gk=new Set(got.map(k)); const out=[];
 const all=k(got.join(' '));
 for(const p of r.gold.paragraphs){ if(p.optional||p.kind==='caption'){opt++; continue} gold++; const forms=[p.text,...(p.alt??[])].map(k); if(!forms.some(f=>gk.has(f))){ const inside=forms.some(f=>all.includes(f)); if(!inside){lost++; const m=rec.removed.find(m=>forms.some(f=>f===k(m.text)||f.includes(k(m.text))&&k(m.text).length>8)); out.push('  LOST '+p.kind+' | '+p.text.slice(0,110)+' || '+(m?m.stage+'/'+m.rule+' '+m.confidence:'?'+JSON.stringify((rec.quality.taken??[]).filter(t=>forms.some(f=>f.includes(k(t.text)))).map(t=>t.field))));}} }
 for(const m of r.gold.removed){ leftN[m.kind]=(leftN[m.kind]??0)+1; const mk=k(m.text); const goldCount=r.gold.paragraphs.filter(p=>k(p.text)===mk).length; const cnt=got.filter(g=>k(g)===mk).length; if(mk.length>3?(cnt>goldCount||(goldCount===0&&got.some(g=>k(g)!==mk&&k(g).includes(mk)&&mk.length>14&&!r.gold.paragraphs.some(p=>k(p.text).includes(mk))))):cnt>goldCount){left[m.kind]=(left[m.kind]??0)+1; out.push('  LEFT '+m.kind+' | '+m.text.slice(0,120));}}
 for(const h of r.gold.hardNegatives??[]){hn++; if(!gk.has(k(h))&&!all.includes(k(h))){hnLost++; out.push('  HARD '+h.slice(0,100));}}
 const t=k(rec.title??'')===k(r.gold.title??''); if(t) title++; else out.push('  TITLE '+rec.title+' ≠ '+r.gold.title);
 if(r.gold.publishedAt){dN++; if((rec.publishedAt??'').slice(0,10)===r.gold.publishedAt.slice(0,10)) dates++; else out.push('  DATE '+rec.publishedAt+' ≠ '+r.gold.publishedAt);}
 for(const f of ['agency','section','views']) if((rec[f]??null)!==(r.gold[f]??null)) out.push('  FIELD '+f+' '+rec[f]+' ≠ '+r.gold[f]);
 if(JSON.stringify(rec.authors)!==JSON.stringify(r.gold.authors??[])) out.push('  AUTHORS '+JSON.stringify(rec.authors)+' ≠ '+JSON.stringify(r.gold.authors));
 if(rec.language!==r.gold.language) out.push('  LANG '+rec.language);
 const rel=new Set(rec.related.map(s=>k(s.title))); relGot+=rel.size; for(const g of r.gold.related??[]){relGold++; if(rel.has(k(g.title))) relHit++; else out.push('  REL missed '+g.title.slice(0,80));} for(const s of rec.related) if(!(r.gold.related??[]).some(g=>k(g.title)===k(s.title))) out.push('  REL extra '+s.title.slice(0,90));
 if(out.length&&only) {console.log(r.id,r.format); console.log(out.join('\n'));}
}
console.log('pages',rows.length,'lost',lost,'of',gold,'hard lost',hnLost,'of',hn,'titles',title,'dates',dates+'/'+dN,'related R',relHit+'/'+relGold,'got',relGot); for(const m in leftN) console.log('  left',m,(left[m]??0)+'/'+leftN[m]);
